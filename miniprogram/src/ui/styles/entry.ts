import './h5.scss';
